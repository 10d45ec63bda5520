/** The grid is not drawn anew while many cells are being written: it would take as long as the writing, for cells that nobody sees. */
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';

/** Milliseconds without a large write until the grid is drawn. */
const QUIET = 250;

/** @returns To be called at every large write. */
export function holdDrawing(univer: FUniver): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    const book = univer.getActiveWorkbook();
    const render = book?.getActiveSheet().getInject().get(IRenderManagerService).getRenderById(book.getId());
    if (render === undefined || render === null) return;
    if (timer === undefined) render.deactivate();
    else clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      render.activate();
    }, QUIET);
  };
}
