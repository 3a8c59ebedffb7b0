import type { KnownArea } from './area-codes.ts';
import { gridToDegrees } from './grid-to-degrees.ts';
import { isNearBritain } from './positions.ts';
import { IngestError } from './ingest-error.ts';

type Position = [number, number];

/** A police area's outline in degrees: polygons, each an outer ring and its holes. */
export interface Outline {
  area: string;
  name: string;
  polygons: Position[][][];
}

interface Feature {
  properties?: Record<string, unknown> | null;
  geometry?: { type?: string; coordinates?: unknown } | null;
}

const AREA_CODE = /^[EW]\d{8}$/;
/** Names that such a property has had; else any that holds nothing but codes will do. */
const CODE_NAME = /^(pfa\d*cd|pfa_?code|code|gss_?code|.*cd)$/i;

/** Reads the areas from GeoJSON in degrees or in metres of the British grid. Throws IngestError unless every area occurs exactly once. */
export function textToOutlines(text: string, file: string, areas: readonly KnownArea[]): Outline[] {
  const features = textToFeatures(text, file);
  const codeName = featuresToCodeName(features, file);
  const byCode = new Map(areas.map((area) => [area.gss, area]));
  const rowByArea = new Map<string, number>();
  const outlines = features.map((feature, index): Outline => {
    const row = index + 1;
    const code = String(feature.properties?.[codeName] ?? '');
    const area = byCode.get(code);
    if (!area) throw new IngestError('shapeWithoutArea', { file, row, found: code });
    const before = rowByArea.get(area.slug);
    if (before !== undefined) throw new IngestError('shapeTwice', { file, row, area: area.name, before });
    rowByArea.set(area.slug, row);
    return { area: area.slug, name: area.name, polygons: featureToPolygons(feature, file, row, area.name) };
  });
  const missing = areas.filter(({ slug }) => !rowByArea.has(slug)).map(({ name }) => name);
  if (missing.length > 0) throw new IngestError('shapesMissing', { file, missing: missing.join(', ') });
  return outlines;
}

function textToFeatures(text: string, file: string): Feature[] {
  let data: { type?: unknown; features?: unknown };
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) as typeof data;
  } catch (error) {
    throw new IngestError('notGeoJson', { file, why: (error as Error).message.slice(0, 120) });
  }
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features) || data.features.length === 0)
    throw new IngestError('notGeoJson', { file, why: `“type” is ${JSON.stringify(data?.type ?? null).slice(0, 40)}` });
  return data.features as Feature[];
}

function featuresToCodeName(features: readonly Feature[], file: string): string {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const holds = (name: string, least: number) =>
    features.filter(({ properties }) => AREA_CODE.test(String(properties?.[name] ?? ''))).length >= least * features.length;
  const found = names.find((name) => CODE_NAME.test(name) && holds(name, 0.5)) ?? names.find((name) => holds(name, 1));
  if (!found) throw new IngestError('noAreaCode', { file, found: names.slice(0, 20).join(', ') || '–' });
  return found;
}

function featureToPolygons({ geometry }: Feature, file: string, row: number, area: string): Position[][][] {
  const { type, coordinates } = geometry ?? {};
  const polygons = (type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []) as unknown;
  const isRing = (ring: unknown): ring is Position[] =>
    Array.isArray(ring) && ring.length >= 4 && ring.every((at) => Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1]));
  const isPolygon = (rings: unknown): rings is Position[][] => Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
  if (!Array.isArray(polygons) || polygons.length === 0 || !polygons.every(isPolygon))
    throw new IngestError('shapeEmpty', { file, row, area });
  return polygons.map((rings) => rings.map((ring) => ring.map((at) => toDegrees(at, file, row))));
}

function toDegrees([x, y]: Position, file: string, row: number): Position {
  const [lon, lat] = Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : gridToDegrees(x, y);
  if (!isNearBritain(lat * 1e6, lon * 1e6, false)) throw new IngestError('notOnTheMap', { file, row, found: `${x}, ${y}` });
  return [lon, lat];
}
