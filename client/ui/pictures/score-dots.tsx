/** A score as filled dots of five, with the number and, where it is a whole one, its word: "3 of 5, Acceptable". */
export const ScoreDots = ({ score, of = 5, level }: { score: number; of?: number; level: string }) => (
  <span className="cb-score">
    <svg width={of * 20} height={20} aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, place) => place).map((place) => (
        <circle
          key={place}
          cx={place * 20 + 10}
          cy={10}
          r={7}
          className={place + 0.5 <= score ? 'cb-dot cb-dot--filled' : 'cb-dot'}
        />
      ))}
    </svg>
    <span>
      {score} of {of}
      {level ? `, ${level}` : ''}
    </span>
  </span>
)
