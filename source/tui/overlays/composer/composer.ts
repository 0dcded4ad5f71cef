import {type Completion, complete} from '../../../capture/complete.ts';
import {knownIn} from '../../../capture/names/known.ts';
import {thousands} from '../../../journal/counted.ts';
import type {Purpose, Written} from '../../request.ts';
import {editField, type Field, fieldOf, replaceIn} from '../../typing/field.ts';
import type {KeyPress} from '../../typing/key-press.ts';
import type {World} from '../../world.ts';
import {opening} from './opening.ts';
import {moveRow} from './text-rows.ts';

/** The composer as data. What the text means and what tab offers are read off it, never kept. */
export type Composer = Written & {
	/** The text that it was opened with: while it is the same there is nothing to keep. */
	readonly opened: string;
	/** Which of the candidates tab puts in, from 0. Absent while none are offered: after a move of the cursor. */
	readonly choice?: number;
	/** What is to be said of the last key, as a sentence. */
	readonly remark?: string;
	/** The text is in the person's editor, and what comes back is saved at once. */
	readonly isOutside?: true;
};

/** What the composer is read against, and the window that it is drawn in. */
export type ComposerWorld = Pick<World, 'journal' | 'now'> & {readonly window: {readonly columns: number}};

/** A text may be so long, in UTF-16 units; a paste that would make it longer is not taken. */
export const longestText = 4_000_000;

/** Columns of the text in a window of so many: a border and a space at the left, and as much at the right. */
export const textColumns = (columns: number): number => Math.max(1, columns - 4);

/** What the one who holds the composer is asked to do. */
export type ComposerAsk = 'submit' | 'leave' | 'editor';

/**
 * A composer on the draft, or where there is none on what its purpose begins with; the cursor where one goes on
 * writing.
 */
export const openComposer = (purpose: Purpose, draft: string, world: ComposerWorld): Composer => {
	const field = draft === '' ? opening(purpose, world) : fieldOf(draft);
	const remark = purpose.kind === 'forward' ? {remark: 'To whom, and what: Ben: read his CV'} : {};
	return {purpose, field, opened: draft === '' ? field.text : '', ...remark};
};

/** What tab offers at the cursor now; undefined where nothing is. */
export const offered = (
	{purpose, field, choice}: Composer,
	{journal}: Pick<World, 'journal'>,
): Completion | undefined =>
	choice === undefined || purpose.kind === 'rename' ? undefined : complete(field.text, field.cursor, knownIn(journal));

/** The composer after a key, and what it asks for. A paste never asks for anything, whatever it holds. */
export const pressInComposer = (
	before: Composer,
	press: KeyPress,
	world: ComposerWorld,
): readonly [composer: Composer, asked?: ComposerAsk] => {
	const {remark: _, ...composer} = before;
	if (press.kind === 'paste') return [pasted(composer, press)];
	switch (press.key) {
		case 'enter':
			return [composer, isUntouched(composer) ? 'leave' : 'submit'];
		case 'escape':
			return [composer, 'leave'];
		case 'ctrl-g':
			return [composer, 'editor'];
		case 'ctrl-c':
			return composer.field.text === '' ? [composer, 'leave'] : [{...composer, field: fieldOf('')}];
		case 'alt-enter':
		case 'shift-enter':
		case 'ctrl-j':
			return [typed(composer, replaceIn(composer.field, composer.field.cursor, composer.field.cursor, '\n'))];
		case 'tab':
			return [completed(composer, world)];
		case 'up':
		case 'down':
			return [chosenOrMoved(composer, press.key === 'up' ? -1 : 1, world)];
		default:
			return [typed(composer, editField(composer.field, press))];
	}
};

/** Whether what is changed here is as it was. */
export const isUntouched = ({purpose, field, opened}: Composer): boolean =>
	(purpose.kind === 'edit' || purpose.kind === 'rename') && field.text === opened;

/**
 * The composer with another field: where the text changed, completion is offered; where only the cursor moved, it is
 * not.
 */
const typed = (composer: Composer, field: Field | undefined): Composer => {
	if (!field || field === composer.field) return composer;
	const {choice: _, ...rest} = composer;
	return field.text === composer.field.text ? {...rest, field} : {...rest, field, choice: 0};
};

const pasted = (composer: Composer, press: Extract<KeyPress, {kind: 'paste'}>): Composer => {
	if (composer.field.text.length + press.text.length > longestText)
		return {
			...composer,
			remark: 'That would be more than 4,000,000 characters, so it was not pasted. Write it as several entries.',
		};
	const after = typed(composer, editField(composer.field, press));
	return press.leftOut
		? {...after, remark: `${thousands(press.leftOut)} control characters were left out of what was pasted.`}
		: after;
};

/**
 * The composer with the next or the previous candidate chosen; where there are not several, with the cursor in the row
 * below or above.
 */
const chosenOrMoved = (composer: Composer, by: 1 | -1, world: ComposerWorld): Composer => {
	const count = offered(composer, world)?.candidates.length ?? 0;
	if (count > 1) return {...composer, choice: ((composer.choice ?? 0) + by + count) % count};
	return typed(composer, moveRow(composer.field, textColumns(world.window.columns), by));
};

/**
 * The composer with what tab puts in: the beginning that all candidates share where it is more than what is typed, else
 * the chosen one.
 */
const completed = (composer: Composer, world: ComposerWorld): Composer => {
	const asked = {...composer, choice: composer.choice ?? 0};
	const offer = offered(asked, world);
	if (!offer) return composer;
	const {start, end, candidates} = offer;
	const shared = composer.choice ? '' : sharedBeginning(candidates.map(({insert}) => insert));
	const before = composer.field.text.slice(start, end);
	const isLonger = shared.length > before.length && shared.toLowerCase().startsWith(before.toLowerCase());
	const put = isLonger ? shared : candidates[Math.min(asked.choice, candidates.length - 1)]?.insert;
	if (put === undefined) return composer;
	const {choice: _, ...done} = composer;
	const field = replaceIn(composer.field, start, end, put);
	return isLonger ? {...done, field, choice: 0} : {...done, field};
};

const sharedBeginning = (texts: readonly string[]): string => {
	const [first = '', ...others] = texts;
	let length = first.length;
	for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
	// Between two names that differ in the half of a letter, the half is not shared.
	return first.slice(0, length).toWellFormed() === first.slice(0, length)
		? first.slice(0, length)
		: first.slice(0, length - 1);
};
