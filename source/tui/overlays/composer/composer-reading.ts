import type {ReadSpan} from '../../../capture/words/read-span.ts';
import type {MadeOffer} from '../../../changes/offers-made.ts';
import type {Line} from '../../drawing/line.ts';

/** How the composer's text is understood as it is now. */
export type ComposerReading = {
	/** What each piece of the text is read as, for its colour. */
	readonly pieces: readonly ReadSpan[];
	/** The same in words: each entry that it would make, who is new, what to look at twice; or why it cannot be read. */
	readonly lines: readonly Line[];
	/** What the line may also mean, best first: lines in marks, and asks that it may answer. */
	readonly offers: readonly MadeOffer[];
	/** Whether something is read of it that could be left as text. */
	readonly isRead: boolean;
	/** Whether the library for dates is wanted before more can be said. */
	readonly needsDates: boolean;
};

/** Nothing is said of the text. */
export const nothingRead: ComposerReading = {pieces: [], lines: [], offers: [], isRead: false, needsDates: false};
