package enum RoomPortal {}
