/** The checks themselves: what a property is tried with. */
import fc from 'fast-check';

function draw(): readonly string[] {
  const drawn: string[] = [];
  fc.assert(fc.property(fc.string(), (text) => { drawn.push(text); }), { numRuns: 20 });
  return drawn.slice(0, 20);
}

it('property tests draw the same cases every time', () => {
  const first = draw();
  expect(new Set(first).size).toBeGreaterThan(10);
  expect(draw()).toEqual(first);
});
