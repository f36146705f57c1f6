import type { TerminationDocument } from '../../document/document.js';
import type { Terms } from '../../terms/schema.js';
import { isUnreadable } from '../../terms/unreadable.js';

type Deliverable = NonNullable<Terms['deliverables']>[number];

/** The deliverables that are still to come, with their places in the list. One whose status can't be read may be anything, and is left out. */
export function* pendingDeliverables(doc: TerminationDocument): Generator<readonly [index: number, item: Deliverable]> {
  for (const [i, item] of (doc.terms.deliverables ?? []).entries()) {
    if ((item.status ?? 'pending') === 'pending' && !isUnreadable(doc, ['deliverables', i, 'status'])) yield [i, item];
  }
}
