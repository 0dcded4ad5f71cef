import {printable} from '../../../printable.ts';
import {plainly} from '../../drawing/plainly.ts';
import type {Overlay, Pressed} from '../../overlay.ts';
import type {Effect, Notice, Request} from '../../request.ts';
import {fieldOf} from '../../typing/field.ts';
import type {World} from '../../world.ts';
import {type Composer, pressInComposer} from './composer.ts';
import {composerHeight, composerPane} from './composer-lines.ts';
import {messageOf} from './invitation.ts';
import {isUntouched, keepsDraft} from './leaving.ts';
import {meanwhileOf} from './meanwhile.ts';
import {readComposer} from './reading.ts';
import {twinOf} from './same-person.ts';

/**
 * The composer over the lower part of any screen. A key changes the text, saves it, or leaves it to be gone on with.
 */
export const composing: Overlay<Composer> = {
	press: (before, press, {world, notice}) => {
		const message = press.kind === 'key' && press.key === 'ctrl-y' ? messageOf(before, world) : undefined;
		if (message !== undefined)
			return [
				{...before, remark: 'Copied, if the terminal allows it.'},
				{kind: 'copy', text: message},
			];
		const [composer, asked] = pressInComposer(before, press, world);
		switch (asked) {
			case 'submit': {
				const twin = twinOf(composer, world);
				return twin ? [undefined, ...parked(composer), twin] : saved(composer);
			}
			case 'leave':
				return [undefined, ...parked(composer)];
			case 'editor':
				return [composer, {kind: 'edit', text: composer.field.text}];
			default: {
				// Why it was refused is not said of another text.
				const isStale = notice !== undefined && notice.tone !== 'done' && composer.field.text !== before.field.text;
				return [composer, ...(isStale ? [{kind: 'say'} as const] : []), ...datesFor(composer, world)];
			}
		}
	},
	// An entry that was opened in the editor right away is saved right away.
	edited: (composer, text, {world}) => {
		const edited = text === undefined ? composer : {...composer, field: fieldOf(text)};
		if (!composer.isOutside) return [edited, ...datesFor(edited, world)];
		return edited.field.text.trim() === '' ? [undefined, ...parked(composer), nothingChanged] : saved(edited);
	},
	height: composerHeight,
	draw: composerPane,
	typed: ({field}) => field.text,
	spoken: () => [
		`Write. Enter saves, alt Enter is a new line, tab completes, Escape leaves it and keeps what you typed.`,
		'Control P makes it private, or public again. Control L reads how it is understood.',
	],
	spokenHere: ({remark, purpose}, {world}) =>
		[meanwhileOf(purpose, world), remark]
			.map(text => printable(text ?? ''))
			.filter(Boolean)
			.join(' '),
	spokenWhole: (composer, {world}) => {
		const message = messageOf(composer, world);
		const lines = readComposer(composer, {...world, isAscii: true}).lines.map(plainly);
		return [...lines, ...(message === undefined ? [] : [`Message, control Y copies it: ${printable(message)}`])];
	},
	spokenAfter: 'Closed.',
};

/** What reads dates, where the text has one that is not plain. */
export const datesFor = (composer: Composer, world: World): readonly Effect[] =>
	!world.dates && readComposer(composer, world).needsDates ? [{kind: 'load-dates'}] : [];

const saved = ({...composer}: Composer): Pressed<Composer> => {
	const {purpose, field, swap} = composer;
	const answers = swap?.answers;
	const isUnchanged = isUntouched(composer) || (purpose.kind !== 'edit' && field.text.trim() === '');
	if (purpose.kind === 'edit' && field.text.trim() === '') return [{...composer, remark: nothingLeft}];
	if (isUnchanged) return [undefined, ...parked(composer), nothingChanged];
	return [
		composer,
		{kind: 'change', change: {kind: 'compose', composer: {purpose, field, ...(answers !== undefined && {answers})}}},
	];
};

/** What was typed is kept for when the same is opened once more. */
const parked = ({purpose, field, opened}: Composer): readonly Request[] => [
	{kind: 'say'},
	{kind: 'park', written: {purpose, field}, isChanged: keepsDraft({field, opened})},
];

const nothingLeft = 'Nothing is left of it: ctrl-c brings the entry back, and d in the list removes it.';

const nothingChanged: Request & {readonly notice: Notice} = {
	kind: 'say',
	notice: {tone: 'hint', text: 'Nothing was changed.'},
};
