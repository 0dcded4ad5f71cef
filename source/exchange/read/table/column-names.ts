/** What `--columns` may name. `name`: whom an entry is about; several of them are set apart by a semicolon. */
export const columnNames =
	'name date time text place tags how mail phone city work birthday notes circle alias link'.split(' ');
