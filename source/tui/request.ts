import type {ToldOfOne} from '../changes/people/merge.ts';
import type {Entry, Favour, Meeting, Need} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import type {Person} from '../journal/person/person.ts';
import type {ThemeName} from '../journal/settings.ts';
import type {Wish} from '../journal/wish.ts';
import type {Field} from './typing/field.ts';

/** What can be opened. Whichever screen says that it shows it opens; who asks need not know which. */
export type Thing =
	| {readonly to: 'entry'; readonly id: string}
	| {readonly to: 'person'; readonly name: string}
	/** What is owed between you and somebody. */
	| {readonly to: 'account'; readonly name: string}
	/** What to know before one meets these people, or those whom a plan is with. */
	| {readonly to: 'brief'; readonly names: readonly string[]}
	| {readonly to: 'plan'; readonly id: string}
	/** A day of the timeline, by its first entry. */
	| {readonly to: 'day'; readonly id: string}
	/** A part of the day with all of its lines. */
	| {readonly to: 'section'; readonly title: string};

/**
 * What is written in the composer, and so what saving it does: something new, an entry changed, a favour passed on, a
 * need met, a plan that took place, somebody invited; or what is known of a person.
 */
export type Purpose =
	/** `begins`: what it begins with, and where in it one goes on writing. */
	| {readonly kind: 'add'; readonly begins?: Field}
	| {readonly kind: 'edit'; readonly entry: Entry}
	| {readonly kind: 'forward'; readonly favour: Favour}
	| {readonly kind: 'meet'; readonly need: Need}
	/** A plan whose time has passed: what is written is what happened. */
	| {readonly kind: 'happened'; readonly plan: Meeting}
	/** Tags to put on entries, or to take off. */
	| {readonly kind: 'tag'; readonly entries: readonly Seen[]}
	/** Somebody to see: a plan, and a message to send. */
	| {readonly kind: 'invite'; readonly names: readonly string[]}
	/** What is known of somebody, and their name; `shown`: as much of it as is shown. */
	| {readonly kind: 'known'; readonly person: Person; readonly shown: Person};

/**
 * A text and what it is for. `answers`: the id of an ask that it is taken to answer, or of a favour to give thanks for.
 */
export type ComposedText = {readonly purpose: Purpose; readonly field: Field; readonly answers?: string};

/** A change of the journal that is wanted. */
export type Intent =
	| {readonly kind: 'wish'; readonly wish: Wish}
	/** What was typed into the composer, which becomes a wish once it is read. */
	| {readonly kind: 'compose'; readonly composer: ComposedText};

/** `key`: what takes it back, always seen: `u undoes`. */
export type Notice = {readonly tone: 'done' | 'failed' | 'hint'; readonly text: string; readonly key?: string};

/** What the loop is asked to do. Of those that change the journal, keys wait for the end. */
export type Effect =
	| {readonly kind: 'change'; readonly change: Intent}
	| {readonly kind: 'undo'}
	| {readonly kind: 'redo'}
	/** Search for this; an earlier search is dropped. */
	| {readonly kind: 'find'; readonly text: string}
	/** Load what reads dates; it comes back as an action. */
	| {readonly kind: 'load-dates'}
	/** Hand this to the person's editor; what they made of it comes back as an action. */
	| {readonly kind: 'edit'; readonly text: string}
	| {readonly kind: 'copy'; readonly text: string}
	/** Keep what was filtered for, for the next run too. */
	| {readonly kind: 'keep-query'; readonly text: string}
	/** Show this theme, and keep it for the next run too. */
	| {readonly kind: 'theme'; readonly name: ThemeName}
	/** Sync with the other machines; `isAsked`: somebody waits for what comes of it. */
	| {readonly kind: 'sync'; readonly isAsked: boolean}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'quit'; readonly code: number};

/**
 * What is done with somebody who is chosen: their page is opened, they and another become one person once that was
 * shown, or entries of another are given to them, who may be new.
 */
export type ForPerson =
	| {readonly to: 'open'}
	| {readonly to: 'merge'; readonly person: string}
	| {readonly to: 'give'; readonly from: string; readonly entries: readonly Seen[]};

/** What a menu lists: the keys that work here, all commands, or a choice of its own. */
export type Listed =
	| {readonly kind: 'help'}
	| {readonly kind: 'palette'}
	/**
	 * Two people of whom one is to be made: what that does, and a choice where they differ. `at`: which line is chosen at
	 * first, from 0; `told`: what was written of one of them before that was asked.
	 */
	| {
			readonly kind: 'merge';
			readonly person: string;
			readonly other: string;
			readonly take: readonly string[];
			readonly at?: number;
			readonly told?: ToldOfOne;
	  }
	/** Everyone, by last met, and what choosing one of them does. */
	| {readonly kind: 'anybody'; readonly title: string; readonly does: ForPerson; readonly without?: string}
	| {
			readonly kind: 'choice';
			readonly title: string;
			readonly options: readonly {readonly says: string; readonly does: Request}[];
			/** Which of them is chosen at first, from 0. Absent: the first. */
			readonly at?: number;
	  };

/**
 * What a screen or what lies over it asks for when a key is pressed: what concerns more than its own state. Plain data.
 */
export type Request =
	| Effect
	| {readonly kind: 'open'; readonly thing: Thing}
	/** Open the composer; `isOutside`: its text goes to the person's editor at once, and what comes back is saved. */
	| {readonly kind: 'compose'; readonly purpose: Purpose; readonly isOutside?: true}
	/** Begin the tour, or end it. */
	| {readonly kind: 'tour'}
	| {readonly kind: 'menu'; readonly lists: Listed}
	/** Filter the screen on top by this text; empty for everything. */
	| {readonly kind: 'filter'; readonly text: string}
	/** What was typed into a filter and left: it comes back like those that were kept, in this run. */
	| {readonly kind: 'left-query'; readonly text: string}
	/** Keep what was written and not saved, for when the same is opened again. */
	| {readonly kind: 'park'; readonly written: ComposedText; readonly isChanged: boolean}
	/** Show this; without a notice, say no more why something was refused. */
	| {readonly kind: 'say'; readonly notice?: Notice};
