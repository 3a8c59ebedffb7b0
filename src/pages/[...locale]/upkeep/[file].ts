import type { APIRoute, GetStaticPaths } from 'astro';
import { inEveryLocale, speakerAt } from '../../_locales.ts';
import { upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../../_upkeep.ts';

export const getStaticPaths = (() => inEveryLocale(() => UPKEEP_FILES.map((file) => ({ params: { file } })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(upkeepFile(params['file'] as UpkeepFile, speakerAt(params)));
