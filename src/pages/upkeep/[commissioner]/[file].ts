import type { APIRoute, GetStaticPaths } from 'astro';
import { commissionerPages, isAreaCommissioner, upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../../_upkeep.ts';

// Who is served is told by those who answer for an area.
export const getStaticPaths = (() =>
  commissionerPages.flatMap(({ slug, address }) =>
    UPKEEP_FILES.filter((file) => file !== 'coverage.csv' || isAreaCommissioner(slug)).map((file) => ({
      params: { commissioner: address, file },
      props: { slug },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props }) =>
  new Response(upkeepFile(params['file'] as UpkeepFile, (props as { slug: string }).slug));
