import { JsonPipe } from '@angular/common';
import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import type { LeeSubmitEvent } from 'leeway-ui';
import { lastTime, nothing, send } from '../intake';

@Component({
  selector: 'intake-form',
  imports: [JsonPipe, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './intake-form.html',
})
export class IntakeForm {
  readonly sent = output();

  protected readonly lastTime = lastTime;
  protected readonly intake = inject(NonNullableFormBuilder).group(nothing);

  protected submit(event: LeeSubmitEvent): void {
    event.waitUntil(send(event.form).then(() => this.sent.emit()));
  }
}
