import type { MessageId } from './messages.js';

/** A mistake in usage or input: one sentence for a person, exit 2. */
export class CliError extends Error {
  constructor(readonly id: MessageId, readonly data: Readonly<Record<string, string | number>> = {}, readonly hint = '') {
    super(id);
  }
}
