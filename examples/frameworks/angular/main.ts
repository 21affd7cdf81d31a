import { bootstrapApplication } from '@angular/platform-browser';
import '../parts';
import { IntakePage } from './intake-page';

await bootstrapApplication(IntakePage);
