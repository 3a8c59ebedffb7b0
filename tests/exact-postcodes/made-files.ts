import { crc32, deflateRawSync } from 'node:zlib';

/** One postcode of a made file. */
export interface MadeUnit {
  postcode: string;
  lat?: string | number;
  lon?: string | number;
  /** Code of the police area. */
  area?: string;
  /** YYYYMM; none: in use. */
  ended?: string;
  east?: string | number;
  north?: string | number;
  grid?: string;
}

export const [KENT, GWENT, NORTHUMBRIA, SCOTLAND, NORTHERN_IRELAND] = ['E23000032', 'W15000002', 'E23000007', 'S23000009', 'N23000002'];

/** Each column of the three forms that ONS has used, by what it holds; all others are filler. */
const FORMS = {
  nspl2026: 'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad26cd,ctry26cd,lat,long,pfa23cd,imd25ind,icb26cd',
  onspd2025: 'pcd7,pcds,dointr,doterm,usrtypind,east1m,north1m,lad25cd,ctry25cd,pfa23cd,gridind,lat,long',
  onspd2020: 'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,usertype,oseast1m,osnrth1m,osgrdind,ctry,pcon,lat,long,lep1,pfa,imd',
} as const;
export type Form = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as Form[];

const UNQUOTED = /^(lat|long|imd)/;

/** A CSV file as ONS writes it: codes in quotes, numbers bare, lines that end in CR LF. */
export function toOnsCsv(units: readonly MadeUnit[], form: Form = 'nspl2026', end = '\r\n'): string {
  const columns = FORMS[form].split(',');
  const rows = units.map((unit) =>
    columns.map((column) => (UNQUOTED.test(column) ? cell(unit, column) : `"${cell(unit, column)}"`)).join(','),
  );
  return [columns.join(','), ...rows, ''].join(end);
}

function cell(
  { postcode, lat = 51.4, lon = 0.4, area = KENT, ended = '', east = 565000, north = 173000, grid = '1' }: MadeUnit,
  column: string,
): string {
  const [outward, inward] = postcode.split(' ') as [string, string];
  if (/^(pcd7|pcd)$/.test(column)) return (outward.padEnd(4) + inward).slice(0, 7);
  if (/^(pcd8|pcd2)$/.test(column)) return `${outward.padEnd(5)}${inward}`;
  if (column === 'pcds') return postcode;
  if (column === 'dointr') return '198001';
  if (column === 'doterm') return ended;
  if (/^(oseast1m|east1m)$/.test(column)) return String(east);
  if (/^(osnrth1m|north1m)$/.test(column)) return String(north).padStart(7, '0');
  if (/grdind|gridind/.test(column)) return grid;
  if (column === 'lat') return String(lat);
  if (column === 'long') return String(lon);
  if (/^pfa/.test(column)) return area;
  if (/^ctry/.test(column)) return `${area[0]}92000001`;
  return /^imd/.test(column) ? '15443' : 'E01000001';
}

/** Twenty live postcodes of a sector around a point, on lines of letters that stand for 20 metres each. */
export const sectorOf = (sector: string, lat: number, lon: number, area: string, count = 20): MadeUnit[] =>
  Array.from({ length: count }, (_, at) => ({
    postcode: `${sector}${'ABDEFGHJLN'[Math.floor(at / 10)]}${'ABDEFGHJLN'[at % 10]}`,
    lat: (lat + at * 0.0002).toFixed(6),
    lon: (lon - at * 0.0002).toFixed(6),
    area,
  }));

/** A member of a made ZIP; what is stated may be a lie. */
export interface Member {
  name: string;
  content: string | Buffer;
  statedBytes?: number;
  isLocked?: boolean;
}

/** A ZIP file, written by hand so that it can be wrong in every way. */
export function toZip(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedBytes, isLocked } of members) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isLocked ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x5a21, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(statedBytes ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, entry, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
