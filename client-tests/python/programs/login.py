"""Logs in with one of the credential classes, and names the vaults that it sees."""

import sys

from place import tell, vaults

names = [vault.name for vault in vaults(sys.argv[1]).list_by_subscription_id()]
tell(vaults=names)
