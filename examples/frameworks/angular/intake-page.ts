import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { IntakeForm } from './intake-form';

@Component({
  selector: 'intake-page',
  imports: [IntakeForm],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './intake-page.html',
})
export class IntakePage {
  protected readonly isSent = signal(false);
}
