import { describe, expect, it } from 'vitest';
import { boxToShow, ENGLAND_AND_WALES, type Box } from '../../src/components/map/service-map/box-to-show.ts';

const AREA: Box = [-3, 51, -2, 52];

describe('the first view of the map', () => {
  it('shows the areas that stand out as a whole', () => {
    expect(boxToShow([AREA, [-2, 51.5, -1, 53]], [])).toEqual([-3, 51, -1, 53]);
  });

  it('widens for a pin just over the border', () => {
    expect(boxToShow([AREA], [{ lat: 52.1, lon: -2.5 }])).toEqual([-3, 51, -2, 52.1]);
  });

  it('does not shrink the area for a pin at the other end of the country', () => {
    expect(boxToShow([AREA], [{ lat: 55, lon: -1.6 }])).toEqual(AREA);
  });

  it('takes in where the reader is, even outside the areas', () => {
    expect(boxToShow([AREA], [], { lat: 50.5, lon: -4 })).toEqual([-4, 50.5, -2, 52]);
  });

  it('shows all pins where no area stands out', () => {
    const pins = [
      { lat: 55, lon: -1.6 },
      { lat: 51.5, lon: -0.1 },
    ];
    expect(boxToShow([], pins)).toEqual([-1.6, 51.5, -0.1, 55]);
  });

  it('shows England and Wales where nothing is known', () => {
    expect(boxToShow([], [])).toEqual(ENGLAND_AND_WALES);
  });
});
