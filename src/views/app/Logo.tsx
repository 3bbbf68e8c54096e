/** Owns the mark: two points that meet in a third. */
export const Logo = () => (
  <svg className="logo" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <path d="M5 20L14 8L23 20" fill="none" stroke="currentColor" strokeWidth="2" />
    <circle cx="5" cy="20" r="3.4" fill="#2F6FB0" />
    <circle cx="23" cy="20" r="3.4" fill="#B5485D" />
    <circle cx="14" cy="8" r="3.4" fill="#4B3C9B" />
  </svg>
);
