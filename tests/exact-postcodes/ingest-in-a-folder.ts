import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ingestPostcodes } from '../../src/ingest/ingest-postcodes.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { readSiteSettings, type SiteSettings } from '../../src/ingest/site-settings.ts';
import { readOperatorTables } from '../../src/directory/operator-tables.ts';
import { commonNames, townTable, districtTable } from '../../src/place/default-tables.ts';
import { tablesToPlaces } from '../../src/directory/place-tables.ts';
import { namesToPlaceIndex, type PlaceIndex } from '../../src/place/place-index.ts';
import { tableToPostcodeIndex } from '../../src/place/postcode-index.ts';
import { tableToSectors } from '../../src/place/sectors.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';

export const settings = readSiteSettings(FIXTURE_ROOT) as SiteSettings;

/** A folder of its own for made files and the tables of them. */
export class Workshop {
  readonly root = mkdtempSync(join(tmpdir(), 'postcodes-'));
  readonly folder = join(this.root, 'places');
  told: string[] = [];

  /** Writes files below the folder and gives the path of the first. */
  write(files: Record<string, string | Buffer>): string {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, name)), { recursive: true });
      writeFileSync(join(this.root, name), content);
    }
    return join(this.root, Object.keys(files)[0]!);
  }

  async ingest(path: string, { withUnits = true, edition = undefined as string | undefined } = {}): Promise<void> {
    this.told = [];
    const before = this.tables().postcodes?.manifest;
    const tell = (line: string) => this.told.push(line);
    await ingestPostcodes({ path, folder: this.folder, areas: settings.areas, districts: districtTable, withUnits, edition, before, tell });
  }

  /** The message with which a file is refused. Any other end is an error. */
  async refusal(path: string): Promise<string> {
    try {
      await this.ingest(path);
    } catch (error) {
      if (error instanceof IngestError) return error.message;
      throw error;
    }
    throw new Error('The file was taken.');
  }

  tables() {
    return readOperatorTables(this.root, 'places').tables;
  }

  /** What the finder looks a text up in, with these tables. */
  index(): PlaceIndex {
    const { districts, unit, operator } = tablesToPlaces(this.tables());
    const sectors = operator.postcodes && tableToSectors(operator.postcodes.sectors);
    return {
      ...namesToPlaceIndex({ areas: [['kent', 'Kent', [], '']], councils: [], ...commonNames }, townTable),
      ...tableToPostcodeIndex(districts),
      sectors: sectors && ((code) => sectors.get(code)),
      units: unit,
    };
  }

  /** Every file of the tables with its content: to see whether anything changed. */
  snapshot(): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file, readFileSync(file, 'latin1')]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
