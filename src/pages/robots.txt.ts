import { robotsText } from '../build/robots.ts';
import { site } from './_site.ts';

export const GET = () => new Response(robotsText(site));
