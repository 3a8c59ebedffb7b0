// Keeps the listings true: npm run listings -- <command>.
import { dispatch } from './listings/dispatch.ts';

process.exitCode = await dispatch(process.argv.slice(2));
