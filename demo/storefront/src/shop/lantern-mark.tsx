export const LanternMark = () => (
  <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
    <path d="M16 3v4M16 25v4" stroke="#7a5410" strokeWidth="1.6" />
    <path d="M16 8c5.6 0 9 3.4 9 8s-3.4 8-9 8-9-3.4-9-8 3.4-8 9-8Z" fill="#c5392b" />
    <path
      d="M16 8c-6 4-6 12 0 16M16 8c6 4 6 12 0 16"
      fill="none"
      stroke="#fff"
      strokeWidth="1"
      opacity=".5"
    />
    <path d="M12 6.6h8v2.2h-8zM12 23.2h8v2.2h-8z" fill="#3c2a1d" />
  </svg>
)
