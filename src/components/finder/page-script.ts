// All that the first page runs at first, in one file: the finder, and the way out.
import '../safety/waymark-leave.ts';
import '../service/waymark-notice.ts';
import './waymark-finder.ts';
