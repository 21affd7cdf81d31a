// The parts' sheet first: its rules then hold against those of the page.
import 'leeway-ui/leeway.css';
import 'leeway-ui/page.css';
import 'leeway-ui/themes/rooms.css';
import '../house.css';
