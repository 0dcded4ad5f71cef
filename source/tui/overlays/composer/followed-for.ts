import type {Understood} from '../../../capture/captured.ts';
import type {Surroundings} from '../../../capture/names/surroundings.ts';
import {offersOf} from '../../../capture/offers.ts';
import {type Followed, followedBy} from '../../../changes/offers-made.ts';
import type {Journal} from '../../../journal/journal.ts';
import type {Purpose} from '../../request.ts';

/** What a line does to other entries, and what else it may mean. One that changes an entry does nothing to others. */
export const followedFor = ({kind}: Purpose, whole: Journal, captured: Understood, against: Surroundings): Followed =>
	kind === 'edit' || kind === 'happened'
		? {captured, followedUp: [], offers: offersOf(captured, against)}
		: followedBy(whole, captured, against);
