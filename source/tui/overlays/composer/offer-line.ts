import type {Completion} from '../../../capture/complete.ts';
import {cutLine, type Line, lineWidth, said, spaces, span} from '../../drawing/line.ts';
import type {World} from '../../world.ts';
import {type Composer, offered} from './composer.ts';

/** `tab, your people: Grace Hopper   Grace Kelly`, at the right; the one that tab puts in is set off. */
export const offerLine = (composer: Composer, world: World, columns: number): Line | undefined => {
	const offer = offered(composer, world);
	if (!offer) return undefined;
	const choice = Math.min(composer.choice ?? 0, offer.candidates.length - 1);
	// So that a chosen one far down the list is seen, those before it go first.
	const from = Math.max(0, choice - 2);
	const names = offer.candidates
		.slice(from)
		.flatMap(({label}, at): Line => [spaces(at === 0 ? 1 : 3), said(label, from + at === choice ? 'chosen' : 'plain')]);
	const [whole, short] = [sourceOf(composer.field.text, offer), ''].map(
		(source): Line => [span(`tab${source === '' ? '' : `, ${source}`}:`, 'accent'), ...names],
	);
	const line = whole && lineWidth(whole) <= columns ? whole : cutLine(short ?? [], columns);
	return [spaces(Math.max(0, columns - lineWidth(line))), ...line];
};

/** Where what tab puts in comes from. */
const sourceOf = (text: string, {start, candidates: [first]}: Completion): string => {
	if (first?.label.startsWith('#')) return 'your tags';
	if (/(?:^|\s)@[^\S\n]+$/.test(text.slice(Math.max(0, start - 9), start))) return 'your places';
	return /^[a-z]+:? $/.test(first?.insert ?? '') ? 'signs' : 'your people';
};
