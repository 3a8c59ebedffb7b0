import { areaToCheckFile, checkAreas } from '../../_check.ts';
import { inEveryLocale, speakerAt } from '../../_locales.ts';

export const getStaticPaths = () => inEveryLocale(() => checkAreas.map((area) => ({ params: { area } })));

export const GET = ({ params }: { params: { area: string; locale?: string | undefined } }) =>
  new Response(JSON.stringify(areaToCheckFile(params.area, speakerAt(params))), { headers: { 'content-type': 'application/json' } });
