import type {Draft} from '../journal/draft.ts';
import type {LineMeaning} from './doubts.ts';
import type {Fact, FollowUp, ToldThing} from './sentences/told-drafts.ts';
import type {ReadSpan} from './words/read-span.ts';

/** What a capture line was understood as; or why not, with nothing lost: the caller still has the line. */
export type Captured = Understood | Refused;

export type Understood = {
	readonly isUnderstood: true;
	/** The meeting or note first, then its favours and needs in the order of the line. At least one. */
	readonly drafts: readonly Draft[];
	/** Full names on the line whom nobody knows yet, in order, without repeats. */
	readonly newPeople: readonly string[];
	/** What the line tells of people, to be set in people.json. */
	readonly facts: readonly Fact[];
	/** For what somebody was thanked. */
	readonly thanks: readonly FollowUp[];
	/** Who was asked something that may have been to be asked. */
	readonly asked: readonly FollowUp[];
	/** Who was told how something went. */
	readonly told: readonly FollowUp[];
	/** What the line may mean as a whole where something is in doubt, best first; `offersOf` makes lines of them. */
	readonly doubts: readonly LineMeaning[];
	/** What is taken of its sentences, with the pieces of the line that it rests on. */
	readonly readings: readonly ToldThing[];
	/** What a person should see to catch a wrong guess: `Did you mean Ada Lovelace?`, `Grace is Grace Hopper`. */
	readonly hints: readonly string[];
	/** False where months that are not in memory may know better whom a name means. */
	readonly isSure: boolean;
	/** What each piece of the line was read as, in order, not overlapping; for colours. */
	readonly spans: readonly ReadSpan[];
};

export type Refused = {
	readonly isUnderstood: false;
	/** What is wrong, as one sentence: `Whose favour is it?` */
	readonly message: string;
	/** How to write it: `Write got Ada: …` */
	readonly hint: string;
	/** Where in the line the fault is, in UTF-16 units; an empty range at the end where something is missing. */
	readonly start: number;
	readonly end: number;
	readonly spans: readonly ReadSpan[];
};
