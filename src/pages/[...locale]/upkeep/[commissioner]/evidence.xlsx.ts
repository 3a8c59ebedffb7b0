import { getCollection } from 'astro:content';
import { inEveryLocale, speakerAt } from '../../../_locales.ts';
import { commissionerToAddress, evidenceFile, isAreaCommissioner } from '../../../_upkeep.ts';

export const getStaticPaths = async () => {
  const commissioners = (await getCollection('commissioners')).filter(({ id }) => isAreaCommissioner(id));
  return inEveryLocale(() => commissioners.map(({ id }) => ({ params: { commissioner: commissionerToAddress(id) }, props: { slug: id } })));
};

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET = async ({ params, props }: { params: { locale?: string | undefined }; props: { slug: string } }) =>
  new Response(new Uint8Array(await evidenceFile(props.slug, speakerAt(params))), { headers: { 'content-type': TYPE } });
