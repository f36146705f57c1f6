// Run inside the page: each function stands alone and is sent there as text.

/** How strongly the editor underlines. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A rectangle of the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands on the screen, when one visual line of the editor in use shows it. */
export function findText(text: string): Box | undefined {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const end = at + text.length;
    let offset = 0;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (at >= offset && at < offset + length) range.setStart(node, at - offset);
      if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}

/** Whether a squiggle of this severity begins and ends where the box does. */
export function isUnderlined({ box, severity }: { box: Box; severity: Severity }): boolean {
  return [...document.querySelectorAll(`.editor-group-container.active .squiggly-${severity}`)].some(element => {
    const squiggle = element.getBoundingClientRect();
    const middle = box.y + box.height / 2;
    return squiggle.top <= middle && squiggle.bottom >= middle
      && Math.abs(squiggle.left - box.x) < 2 && Math.abs(squiggle.right - box.x - box.width) < 2;
  });
}
