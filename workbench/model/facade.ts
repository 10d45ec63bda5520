/** Loads the parts of Univer's facade that the model uses; each adds its methods to the shared classes. */
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-table/facade';
