import type { GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { areaToBuilderData } from '../../_officers.ts';

export const getStaticPaths = (async () => {
  const areas = await getCollection('areas');
  return areas.map((area) => ({ params: { area: area.id }, props: { area } }));
}) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { area: CollectionEntry<'areas'> } }) =>
  new Response(JSON.stringify(areaToBuilderData(props.area)), { headers: { 'content-type': 'application/json' } });
