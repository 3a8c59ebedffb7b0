// The page that `npm run editor` serves: the form without the site around it.
import '../../styles/site.css';
import './editor.css';
import './waymark-editor.ts';
