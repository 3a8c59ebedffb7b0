import own from '../../../LICENSE?raw';
import { packagesToText } from '../../build/shipped-packages.ts';

export const GET = () => new Response(packagesToText(globalThis.shippedPackages ?? [], own));
