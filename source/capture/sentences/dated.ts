import type {Day, Time} from '../../journal/day.ts';
import {type Finding, isFollowUp} from './frames/finding.ts';
import type {TimePhrase} from './times/phrase.ts';

/** A finding with its days. `either`: the days that it may be where numbers do not settle it. */
export type Dated = {
	readonly finding: Finding;
	readonly date: Day;
	readonly time?: Time;
	readonly due?: Day;
	readonly isPlanned: boolean;
	readonly isSure: boolean;
	readonly either: readonly Day[];
	/** The phrases that told the day and the time. */
	readonly from: readonly TimePhrase[];
};

/** Whether an entry is made of a finding; a fact is told of a person, and what follows up on an entry of that. */
export const isEntry = ({finding}: Dated): boolean => finding.kind !== 'fact' && !isFollowUp(finding);
