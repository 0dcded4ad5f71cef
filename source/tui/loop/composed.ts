import type {Refused} from '../../capture/captured.ts';
import {editByLine} from '../../capture/edit-line.ts';
import {capture} from '../../capture/grammar.ts';
import {knownIn} from '../../capture/names/known.ts';
import {readSurely} from '../../capture/sure.ts';
import {asInvitation, asMeeting, withoutOpenEnd} from '../../capture/what-happened.ts';
import {recordCapture} from '../../changes/capture.ts';
import {edit} from '../../changes/edit.ts';
import {followedBy} from '../../changes/offers-made.ts';
import {retag, tagsFor} from '../../changes/retag.ts';
import type {Draft} from '../../journal/draft.ts';
import type {Entry, Favour, Meeting} from '../../journal/entry.ts';
import {type Seen, seenIn} from '../../journal/journal.ts';
import type {Context, Wish} from '../../journal/wish.ts';
import {cannot, isRefusal, type Refusal} from '../../refusal.ts';
import type {Store} from '../../store/store.ts';
import type {ComposedText} from '../request.ts';
import {personComposed} from './composed-person.ts';
import {otherTurns} from './turns.ts';

const unwritten = 'Nothing was written.';

/** The wish that saves what is in the composer; or why it cannot be saved. */
export const composed = async (
	store: Store,
	{purpose, field, answers}: ComposedText,
	context: Context,
): Promise<Wish | Refusal> => {
	if (purpose.kind === 'tag') return retag({entries: purpose.entries, tags: tagsFor(purpose.entries, field.text)});
	if (purpose.kind === 'known') return personComposed(purpose, field.text, context);
	if (purpose.kind === 'edit') return edited(store, purpose.entry, field.text, context);
	if (purpose.kind === 'happened') return happened(store, purpose.plan, field.text, context);
	const {people: known} = store.get();
	const {now} = context;
	const read = await readSurely(store, async people => {
		const line = await capture(field.text, {now, known: people}, otherTurns);
		return purpose.kind === 'invite' ? asInvitation(line, field.text, now) : line;
	});
	if (!read.isUnderstood) return refused(read);
	const {captured, followedUp, offers} = followedBy(store.get(), read, {now, known: knownIn(store.get())});
	const taken = offers.flatMap(one => ('done' in one && one.done.entry.id === answers ? [one.done] : []));
	// Without its colon the line is a note about a forward, and would forward nothing.
	if (purpose.kind === 'forward' && !captured.drafts.some(draft => draft.for !== undefined))
		return cannot(
			'Who did you pass it on to, and what did you do? Write fwd Ben: read his CV, and leave for: at the end.',
			unwritten,
		);
	const favours = await favoursFor(store, captured.drafts, purpose.kind === 'forward' ? purpose.favour : undefined);
	if (isRefusal(favours)) return favours;
	return recordCapture({
		did: 'add',
		drafts: captured.drafts,
		facts: captured.facts,
		thanks: captured.thanks,
		followedUp: [...followedUp, ...taken],
		favours,
		known,
		...(purpose.kind === 'meet' && {need: seenIn(store.get(), purpose.need)}),
	});
};

const edited = async (store: Store, before: Entry, text: string, context: Context): Promise<Wish | Refusal> => {
	if (before.kind === 'unknown') return cannot('This entry is of a kind that this version of goodturn does not know.');
	const {people: known} = store.get();
	const changed = await readSurely(store, people => editByLine(before, text, {now: context.now, known: people}));
	if (!changed.isUnderstood) return refused(changed);
	const {entry, more} = changed;
	if (entry === before && more.length === 0) return cannot('It reads as it did.');
	return edit({seen: seenIn(store.get(), before), entry, more, known});
};

/** A plan whose line says how it was is a meeting, also where nothing was added to it. */
const happened = async (store: Store, plan: Meeting, text: string, {now}: Context): Promise<Wish | Refusal> => {
	const {people: known} = store.get();
	const line = withoutOpenEnd(text);
	const read = await readSurely(store, people => editByLine(plan, line, {now, known: people}));
	if (!read.isUnderstood) return refused(read);
	const {entry, more} = asMeeting(read, now);
	return edit({seen: seenIn(store.get(), plan), entry, more, known});
};

/**
 * The favours that `for:` of the drafts names, by what was written there. `meant`: the one that the composer was opened
 * for.
 */
const favoursFor = async (
	store: Store,
	drafts: readonly Draft[],
	meant: Favour | undefined,
): Promise<ReadonlyMap<string, Seen> | Refusal> => {
	const favours = new Map<string, Seen>();
	for (const {for: prefix} of drafts) {
		if (prefix === undefined) continue;
		const found = await store.find(prefix);
		// Another entry of the same id, in another month, is not meant.
		const [first, ...others] = found.some(({entry}) => entry === meant)
			? found.filter(({entry}) => entry.id !== meant?.id || entry === meant)
			: found;
		if (!first) return cannot(`No favour has an id that begins with ${prefix}.`, unwritten);
		if (others.length > 0)
			return cannot(`Several entries have an id that begins with ${prefix}.`, unwritten, 'Write more of it.');
		favours.set(prefix, first);
	}
	return favours;
};

const refused = ({message, hint}: Refused): Refusal => cannot(message, unwritten, hint);
