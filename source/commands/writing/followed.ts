import type {Understood} from '../../capture/captured.ts';
import type {Surroundings} from '../../capture/names/surroundings.ts';
import {offersOf} from '../../capture/offers.ts';
import type {FollowedUp} from '../../changes/followed-up.ts';
import type {Followed, MadeOffer} from '../../changes/offers-made.ts';
import type {Call} from '../command.ts';
import {knownJournal} from '../printing/as-shown.ts';

/**
 * What a line says of other entries, and what it may mean besides. What is to be asked, told or thanked for is looked
 * for only where the line tells of asking, answering, telling, thanks, or of what somebody did.
 */
export const followed = async (
	call: Call,
	captured: Understood,
	around: Surroundings | undefined,
): Promise<Followed> => {
	if (!around) return {captured, followedUp: [], offers: []};
	const {asked, told, readings, doubts} = captured;
	const isAnswer = readings.some(
		one =>
			one.kind === 'answer' || (one.kind === 'entry' && one.draft.kind === 'favour' && one.draft.way === 'received'),
	);
	const isThanks = doubts.some(({thanks}) => thanks !== undefined);
	if (asked.length + told.length === 0 && !isAnswer && !isThanks)
		return {captured, followedUp: [], offers: offersOf(captured, around)};
	const {followedBy} = await import('../../changes/offers-made.ts');
	return followedBy(await knownJournal(call), captured, around);
};

type Placed = Followed & {readonly at: number};

/**
 * The same of several lines, each with the number of its first draft; an ask is answered once, and where a line says
 * yes and one behind it no, by the last.
 */
export const followedTogether = (
	lines: readonly Placed[],
): {readonly followedUp: readonly FollowedUp[]; readonly offers: readonly (MadeOffer & {readonly at: number})[]} => {
	const moved = <Done extends FollowedUp>(done: Done, at: number): Done =>
		done.as === 'granted' && done.draft !== undefined ? {...done, draft: done.draft + at} : done;
	const all = lines.flatMap(({followedUp, at}) => followedUp.map(done => moved(done, at)));
	const isAgain = (done: FollowedUp, before: FollowedUp): boolean =>
		before.entry.id === done.entry.id && before.as === done.as;
	const isOver = ({as}: FollowedUp): boolean => as === 'granted' || as === 'declined';
	const isOverruled = (done: FollowedUp, at: number): boolean =>
		isOver(done) &&
		all.slice(at + 1).some(later => isOver(later) && later.entry.id === done.entry.id && later.as !== done.as);
	const holding = all.filter((done, at) => !isOverruled(done, at));
	return {
		followedUp: holding.filter((done, at) => !holding.slice(0, at).some(before => isAgain(done, before))),
		offers: lines.flatMap(({offers, at}) =>
			offers.map(offer => ('done' in offer ? {...offer, done: moved(offer.done, at), at} : {...offer, at})),
		),
	};
};
