import {tagsFor, wrongTag} from '../../../changes/retag.ts';
import {counted} from '../../../journal/counted.ts';
import {type Line, said, span} from '../../drawing/line.ts';
import type {Purpose} from '../../request.ts';
import {type ComposerReading, nothingRead} from './composer-reading.ts';

/** What saving these tags would change. */
export const tagReading = ({entries}: Extract<Purpose, {readonly kind: 'tag'}>, text: string): ComposerReading => {
	const tags = tagsFor(entries, text);
	const wrong = wrongTag(tags);
	const on = tags.on.map((tag): Line => [span('+ ', 'done'), said(`#${tag}`, 'tag')]);
	const off = tags.off.map((tag): Line => [span('- ', 'failed'), said(`#${tag}`, 'tag')]);
	const count = counted(entries.length, 'entry', 'entries');
	const start: Line = [span(`${count}: write work, and -old to take old off.`, 'quiet')];
	return {
		...nothingRead,
		lines: wrong === undefined ? [start, ...on, ...off] : [[said(`"${wrong}" is not a tag.`, 'youOwe')]],
	};
};
