import type {SourceFile, Unfit} from '../imported.ts';

/** A file whose end is missing. */
export const cutOff = (name: string, where = 'in the middle', orElse = ''): Unfit => ({
	unfit: `${name} ends ${where}: it seems to be cut off. Get the whole file, then try again${orElse}.`,
});

/** What is said of a file that programs end with the end of a line, where it does not: nothing else tells of a cut. */
export const endsOpen = ({name, text}: SourceFile): string | undefined =>
	text.endsWith('\n') || !text.includes('\n')
		? undefined
		: `${name} ends without the end of a line. If it was cut off, get the whole file.`;
