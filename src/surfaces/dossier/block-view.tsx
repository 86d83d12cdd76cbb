import type { ReactNode } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Block, Fact } from '../../atlas/reading/block.ts';
import { ChartList } from './chart-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { DocumentOutline } from './document-outline.tsx';
import styles from './dossier.module.css';
import blockStyles from './dossier-blocks.module.css';
import { Inlines } from './inline-view.tsx';
import { ListView } from './list-view.tsx';
import { PolicyCalculator } from './policy-calculator.tsx';

/** A heading among blocks stands one step below what they stand in: the dossier itself, or a section of it. */
type HeadingTag = 'h3' | 'h4';

interface BlocksProps {
  graph: Graph;
  blocks: readonly Block[];
  headingTag: HeadingTag;
}

/** The blocks of a dossier, drawn one after the other. */
export function Blocks({ graph, blocks, headingTag }: BlocksProps) {
  return blocks.map((block, index) => (
    // Blocks never change places within their section.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <BlockView key={index} graph={graph} block={block} headingTag={headingTag} />
  ));
}

function BlockView({
  graph,
  block,
  headingTag: Heading,
}: Omit<BlocksProps, 'blocks'> & { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading className={styles['block-heading']}>
          <Inlines pieces={block.content} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p
          className={block.tone === 'warning' ? blockStyles['draft'] : styles['text']}
          data-tone={block.tone}
        >
          <Inlines pieces={block.content} />
        </p>
      );
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'list':
      return <ListView block={block} />;
    case 'charts':
      return <ChartList graph={graph} charts={block.charts} />;
    case 'calculator':
      return <PolicyCalculator node={block.node} />;
    case 'fold':
      return (
        <Disclosure title={block.title}>
          {() => <Blocks graph={graph} blocks={block.blocks} headingTag={Heading} />}
        </Disclosure>
      );
    case 'outline':
      return <DocumentOutline graph={graph} document={block.document} sections={block.sections} />;
  }
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={blockStyles['facts']}>
      {facts.map(({ key, term, content }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>
            <Inlines pieces={content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
