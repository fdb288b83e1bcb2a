import { builder } from '../platform/graphql.ts'
import { ProposalType, VersionType } from './api.ts'
import { checkReceipt, receiptChecks } from './receipts.ts'
import { sealedText } from './sealing.ts'

const ReceiptCheckType = builder.enumType('ReceiptCheck', {
  description: 'How a receipt stands to what the opening published. Before the opening every receipt is unknown.',
  values: receiptChecks,
})

builder.queryField('checkReceipt', (t) =>
  t.field({
    type: ReceiptCheckType,
    description: 'Compares a receipt with the hash that was published when its challenge’s proposals were opened.',
    args: {
      reference: t.arg.string({ required: true, description: 'The reference on the receipt, such as PR-7KQ4-M2.' }),
      sha256: t.arg.string({ required: true, description: 'The SHA-256 on the receipt of the last version.' }),
    },
    resolve: (_root, receipt, act) => checkReceipt(act, receipt),
  }),
)

builder.objectField(VersionType, 'sealedText', (t) =>
  t.string({
    nullable: true,
    description: 'The canonical JSON (RFC 8785) that the hash was made of: hash it with any tool and compare.',
    resolve: async (version, _args, act) => {
      const proposal = await ProposalType.getDataloader(act).load(version.proposalId)
      return proposal instanceof Error ? null : sealedText(proposal, version)
    },
  }),
)
