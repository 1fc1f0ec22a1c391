/** Who may import whom; see modules.mjs. */
export const modules: Record<string, readonly string[]>;
export const core_files: readonly string[];
export const open_files: readonly string[];
