import { z } from 'zod';
import type { CheckKey } from '../../i18n/keys.ts';
import { emailAddress, webAddress } from '../../listing/address.ts';
import { refersTo } from '../../listing/slug.ts';
import { translated } from '../../listing/translated.ts';
import { ukNumber } from '../../listing/uk-number.ts';

// A key with nothing behind it is null in YAML: what no one has given stays empty.
const given = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value ?? undefined, schema.optional());

/** Where a copy is served: a host, and the folders below it where it has not the host to itself. No page, query or hidden folder. */
const siteAddress = z
  .string()
  .max(500)
  .refine(
    (text) => webAddress.safeParse(text).success && /^https:\/\/[^/?#]+(\/[\w~][\w.~-]*)*\/?$/.test(text) && !/\.html?\/?$/.test(text),
    {
      params: { key: 'not-a-site-address' },
    },
  )
  .meta({ description: 'Where this copy is served: https://support.example.org, or with a folder, https://example.github.io/waymark/' });

/** A host with https and nothing behind it, as a content policy names it. No stars: each host is a decision. */
const httpsHost = z
  .string()
  .max(253)
  .refine((text) => /^https:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](:[0-9]{1,5})?$/.test(text), {
    params: { key: 'not-an-https-host' satisfies CheckKey },
  });

/** The settings of one copy of the site. */
export const site = z.strictObject({
  name: z.string().trim().min(1).max(40),
  stage: z.enum(['preview', 'live']).default('preview'),
  /** Where this copy is served. All its links lead below the address’s path, if it has one. */
  address: given(siteAddress),
  /** Who looks after this copy, and where someone says that a listing is wrong. */
  host: z.preprocess(
    (value) => value ?? {},
    z.strictObject({ name: given(z.string().trim().min(1).max(120)), phone: given(ukNumber), email: given(emailAddress) }),
  ),
  /** Where "Leave this page" goes: a page that greets nobody by name. */
  exit: webAddress,
  /** Helplines to fall back on where nothing else can be called: the first takes everybody; the others fit an age or a nation better. */
  fallbackHelplines: z.array(refersTo('services')).min(1).max(10),
  publicationPolicy: translated,
  /** When live: listings whose unconfirmed contact details may be shown. */
  allowUnconfirmed: z.array(refersTo('services')).default([]),
  /** Under which licence others may use the data of this copy: its name and where it is written. None: they have to ask. */
  dataLicence: given(z.strictObject({ name: z.string().trim().min(1).max(120), url: webAddress })),
  /**
   * Where the host of the repository lets people edit a file: the address that a file's path is put behind, such as
   * https://github.com/example/waymark/edit/main/. The editing form then links there too.
   */
  repository: given(webAddress),
  /** How far over an area's edge a neighbour's service is still offered. */
  /** Streets under the map: one PMTiles file on the same host. The page says that our server can then see what visitors look at. */
  basemap: given(
    z.strictObject({
      url: z
        .string()
        .refine((url) => /^\/(?!\/)[A-Za-z0-9._/-]+\.pmtiles$/.test(url), { params: { key: 'basemap-elsewhere' satisfies CheckKey } }),
      /** Whom the map thanks, as its licence asks: © OpenStreetMap contributors. */
      attribution: z.string().trim().min(1).max(200),
    }),
  ),
  /** Where `npm run postcodes` and `npm run boundaries` keep their tables, from the project's root. */
  places: z.preprocess((value) => value ?? undefined, z.string().trim().min(1).max(200).default('content/places')),
  /** Sites whose pages may show an area's page, or its page for officers, inside them. Nobody else may, and no other page. */
  framedBy: z.preprocess((value) => value ?? [], z.array(httpsHost).max(50)),
  overTheBorderMiles: z.number().min(0).max(100).default(20),
});

export type Site = z.infer<typeof site>;
