package enum RoomVault {}
