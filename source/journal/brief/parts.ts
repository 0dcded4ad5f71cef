/** One line of a brief. `most`: rows that it may take where it is wrapped; what is longer is cut there. */
export type BriefLine = {readonly text: string; readonly isQuiet?: true; readonly most?: number};

/** A part of a brief; without a title it follows what is above. */
export type BriefPart = {readonly title: string; readonly lines: readonly BriefLine[]};

export const quiet = (text: string): BriefLine => ({text, isQuiet: true});
export const linePart = (text: string): BriefLine => ({text});

/** The part, or nothing where it has no lines. */
export const part = (title: string, lines: readonly BriefLine[]): readonly BriefPart[] =>
	lines.length > 0 ? [{title, lines}] : [];
