/** Looks at one side of what would be deployed. `project` is the repository's root; the answer is one line a problem, file first. */
export type Check = (project: string) => Promise<string[]>
