import { useId, type ReactNode } from 'react';
import { Body1Strong } from '@fluentui/react-components';
import { useCardStyles } from './card-styles';

/** A card of the page Campagne, named by its title. */
export function CampaignSection({ title, children }: { title: string; children: ReactNode }) {
  const card = useCardStyles();
  const id = useId();
  return (
    <section className={card.card} aria-labelledby={id}>
      <Body1Strong as="h3" id={id} className={card.title}>
        {title}
      </Body1Strong>
      {children}
    </section>
  );
}
