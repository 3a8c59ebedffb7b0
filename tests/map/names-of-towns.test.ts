import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableToTowns } from '../../src/place/towns.ts';
import { mainTowns } from '../../src/components/map/service-map/main-towns.ts';
import { labelToRect, placeLabels, thinOut, type Label } from '../../src/components/map/service-map/place-labels.ts';
import { townsToWrite } from '../../src/components/map/service-map/towns-to-write.ts';

const towns = tableToTowns(JSON.parse(readFileSync('src/place/data/towns.json', 'utf8')));
const VIEW = { left: 0, top: 0, right: 400, bottom: 440 };
const label = (name: string, x: number, y: number): Label => ({ name, at: { x, y } });

describe('names of towns on the map', () => {
  it('are known to the table, each once in its area', () => {
    const inTable = towns.map(({ name, area }) => `${name}, ${area}`);
    const listed = Object.entries(mainTowns).flatMap(([area, names]) => names.map((name) => `${name}, ${area}`));
    expect(listed.filter((town) => inTable.filter((other) => other === town).length !== 1)).toEqual([]);
  });

  it('come in the order: those the search names, the best known here, the best known elsewhere', () => {
    const { main, minor } = townsToWrite(towns, ['Chepstow', 'Keynsham'], ['gwent']);
    expect(main.slice(0, 4).map(({ name }) => name)).toEqual(['Chepstow', 'Keynsham', 'Newport', 'Abergavenny']);
    expect(main.length + minor.length).toBe(towns.length);
  });

  it('mean the place of the areas that stand out where several places share the name', () => {
    const [first] = townsToWrite(towns, ['Newport'], ['hampshire']).main;
    expect(first!.lat).toBeCloseTo(50.7, 1);
  });

  it('give way to pins, and to more important names', () => {
    const placed = placeLabels([label('Bristol', 200, 200), label('Keynsham', 205, 202)], VIEW, [], 14);
    expect(placed.map(({ at }) => at.y)).toEqual([200, 230]);
    const pin = { left: 182, right: 218, top: 182, bottom: 218 };
    expect(placeLabels([label('Bristol', 200, 200)], VIEW, [pin], 14)[0]!.at.y).toBe(228);
  });

  it('never touch each other, a pin or the edge', () => {
    const labels = fc.array(fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: -20, max: 460 })), { maxLength: 60 });
    fc.assert(
      fc.property(labels, (points) => {
        const pin = { left: 182, right: 218, top: 182, bottom: 218 };
        const rects = placeLabels(
          points.map(([x, y]) => label('Northallerton', x, y)),
          VIEW,
          [pin],
          14,
        ).map(labelToRect);
        const all = [pin, ...rects];
        const isApart = (a: typeof pin, b: typeof pin) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return (
          all.every((a, index) => all.slice(index + 1).every((b) => isApart(a, b))) &&
          rects.every((rect) => rect.left >= 0 && rect.right <= VIEW.right && rect.top >= 0 && rect.bottom <= VIEW.bottom)
        );
      }),
    );
  });

  it('are thinned to one in each cell, and the same ones wherever the map is moved to', () => {
    const all = [label('Near the edge', 1, 1), label('In the middle', 70, 50), label('Elsewhere', 200, 50)];
    expect(thinOut(all).map(({ name }) => name)).toEqual(['In the middle', 'Elsewhere']);
  });
});
