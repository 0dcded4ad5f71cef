import type {Captured, Refused} from '../../../capture/captured.ts';
import type {Edited} from '../../../capture/edit-line.ts';
import {factWord} from '../../../capture/facts.ts';
import {captureNow} from '../../../capture/grammar.ts';
import {type FollowedUp, favourOfAsk} from '../../../changes/followed-up.ts';
import {doneInWords, type MadeOffer} from '../../../changes/offers-made.ts';
import {thousands} from '../../../journal/counted.ts';
import {type Now, shortDay, timeInWords} from '../../../journal/day.ts';
import type {Draft} from '../../../journal/draft.ts';
import type {Entry} from '../../../journal/entry.ts';
import {listNames} from '../../../journal/names.ts';
import {birthdayInWords} from '../../../journal/person/person.ts';
import {sentence} from '../../../journal/words.ts';
import {type Line, said, span} from '../../drawing/line.ts';
import {privateMark} from '../../things/own-marks.ts';
import {signSpan, toneOf} from '../../things/sign.ts';
import type {World} from '../../world.ts';
import type {Composer} from './composer.ts';
import {type ComposerReading, nothingRead} from './composer-reading.ts';
import {followedFor} from './followed-for.ts';
import {howToWrite} from './how-to-write.ts';
import {hintHere} from './making-private.ts';
import {personReading} from './reading-person.ts';
import {tagReading} from './reading-tags.ts';
import {surroundingsOf} from './swap.ts';
import {understoodAs} from './understood.ts';

/** Longer texts are read when they are saved, not at every key. */
const longestLive = 20_000;
/** As when it is saved it is read with everybody known, those hidden too; else it would call them new. */
type Reader = Pick<World, 'journal' | 'whole' | 'now' | 'dates' | 'isAscii'>;

const before = new WeakMap<Composer, {readonly world: readonly unknown[]; readonly reading: ComposerReading}>();

/** What the composer's text is understood as. Made once for a composer in a world. */
export const readComposer = (composer: Composer, world: Reader): ComposerReading => {
	const against = [world.journal, world.whole, world.now.day, world.dates, world.isAscii];
	const made = before.get(composer);
	if (made?.world.every((one, at) => one === against[at])) return made.reading;
	const {purpose, field} = composer;
	const reading =
		purpose.kind === 'known'
			? personReading(purpose, field.text, world)
			: purpose.kind === 'tag'
				? tagReading(purpose, field.text)
				: read(composer, world);
	before.set(composer, {world: against, reading});
	return reading;
};

/** Of a line that edits an entry, the entry as it will be: a plan that passed, and says what happened, is a meeting. */
const read = ({purpose, field: {text}, swap}: Composer, world: Reader): ComposerReading => {
	const {whole, now, dates, isAscii} = world;
	const long = `${thousands(text.length)} characters: they are read when you save them.`;
	if (text.length > longestLive) return {...nothingRead, lines: [[span(long, 'quiet')]]};
	if (purpose.kind === 'add' && text.trim() === '') return {...nothingRead, lines: howToWrite};
	const against = surroundingsOf({whole, now, ...(dates && {dates})});
	const line = captureNow(text, against);
	const followed = line?.isUnderstood ? followedFor(purpose, whole, line, against) : undefined;
	const captured = followed?.captured ?? line;
	const understood = understoodAs(purpose, text, captured, against);
	if (!captured || !understood) return {...nothingRead, needsDates: true};
	const {followedUp = [], offers = []} = followed ?? {};
	const isTaken = (offer: MadeOffer): boolean => 'done' in offer && offer.done.entry.id === swap?.answers;
	const taken = offers.flatMap(offer => ('done' in offer && isTaken(offer) ? [offer.done] : []));
	return {
		pieces: captured.spans,
		lines: [...inWords(understood, now, isAscii), ...[...followedUp, ...taken].flatMap(done => doneLines(done, world))],
		offers: offers.filter(offer => !isTaken(offer)),
		isRead: captured.isUnderstood && captured.readings.some(({kind}) => kind !== 'answer' || followedUp.length > 0),
		needsDates: false,
	};
};

const inWords = (captured: Captured | Edited | Refused, now: Now, isAscii: boolean): readonly Line[] => {
	if (!captured.isUnderstood)
		return [
			[said(captured.message, captured.end > captured.start ? 'youOwe' : 'plain')],
			[said(captured.hint, 'quiet')],
		];
	return [
		...draftsOf(captured).map((draft, at) => draftLine(draft, at === 0, now, isAscii)),
		...toldOf(captured),
		...captured.newPeople.map((name): Line => [span('+ ', 'done'), said(name, 'who'), span(' is new', 'quiet')]),
		...captured.hints.map((hint): Line => [said(hintHere(hint), 'youOwe')]),
	];
};

/** What is set of people, and for what somebody was thanked. */
const toldOf = (captured: Exclude<Captured | Edited, Refused>): readonly Line[] => {
	if ('entry' in captured) return [];
	const facts = captured.facts.map(
		({person, field, value}): Line => [
			span('+ ', 'done'),
			said(person, 'who'),
			said(` ${factWord(field)}: ${field === 'birthday' ? birthdayInWords(value) : value}`),
		],
	);
	const thanks = captured.thanks.map(
		({people}): Line => [span('+ ', 'done'), span('you thanked '), said(listNames(people), 'who')],
	);
	return [...facts, ...thanks];
};

/** What becomes of an ask or a favour by the line, and the favour that comes of an ask; of what may be shown. */
const doneLines = (done: FollowedUp, {journal, whole, now, isAscii}: Reader): readonly Line[] => {
	if (done.entry.private && journal !== whole) return [];
	const says: Line = [span('+ ', 'done'), said(doneInWords(done, now))];
	if (done.as !== 'granted' || done.draft !== undefined) return [says];
	return [says, draftLine(favourOfAsk(done.entry, done.date, 'promised'), false, now, isAscii)];
};

/** What is written, first the entry itself. */
const draftsOf = (captured: Exclude<Captured | Edited, Refused>): readonly Draft[] =>
	'entry' in captured ? [captured.entry as Draft, ...captured.more] : captured.drafts;

/** The first one with its day; what came up in it beneath. */
const draftLine = (draft: Draft, isFirst: boolean, now: Now, isAscii: boolean): Line => {
	const entry = entryOf(draft, now);
	const when =
		isFirst || draft.date !== now.day
			? `${shortDay(draft.date, now.day)}${draft.time ? ` ${timeInWords(draft.time, now)}` : ''}   `
			: '';
	const planned = entry.kind === 'meeting' && entry.state === 'planned' ? 'planned: ' : '';
	return [
		signSpan(entry, isAscii),
		span(' '),
		span(isFirst ? when : '', 'quiet'),
		...privateMark(entry),
		span(planned, toneOf(entry)),
		said(sentence(entry, now.day)),
	];
};

/** The entry that the draft would become. */
const entryOf = ({for: forwards, ...draft}: Draft, {instant}: Now): Entry => ({
	id: '',
	...draft,
	...(forwards !== undefined && draft.kind === 'favour' && {forwards}),
	created: instant,
	edited: instant,
});
