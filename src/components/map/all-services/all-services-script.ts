// All that the page of the map runs at first, in one file: the map's element, and the way out.
import '../../safety/waymark-leave.ts';
import '../../service/waymark-notice.ts';
import './waymark-all-services.ts';
