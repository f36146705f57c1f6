export function activate(): void { /* surfaces are wired here */ }
